/// Defects of words, duties, recipients and bases; and right ways to write the same.
extension Plant {
    static let words = [
        Plant(
            "a name torn apart", "Ủy ban nhân dân xã Đồng Mẫu ban hành", "Ủy ban nhân dân xã ban hành Đồng Mẫu",
            "sentenceScrambled"),
        Plant(
            "a name torn before its area", "Ủy ban nhân dân xã Đồng Mẫu ban hành",
            "Ủy ban nhân dân ban hành xã Đồng Mẫu",
            "sentenceScrambled"),
        Plant("words typed twice", "chung tay làm đẹp", "chung tay chung tay làm đẹp", "wordsDoubled"),
        Plant("a tone fell off", "Vận động được từ", "Vận đông được từ", "misspelling"),
        Plant("hook for tilde", "hướng dẫn kỹ thuật", "hướng dẩn kỹ thuật", "misspelling"),
        Plant("a letter for its neighbour", "nghiêm túc thực hiện", "bổ xung, thực hiện", "misspelling"),
        Plant("a word torn apart", "các buổi lao động chung", "các buổi lao đ ộng chung", "misspelling"),
    ]

    static let duties = [
        Plant(
            "a body without a task", "Phối hợp với Phòng Văn hóa - Xã hội hướng dẫn kỹ thuật trồng, chăm sóc cây.\n",
            "",
            "bodyWithoutTask"),
        Plant(
            "a task without a body",
            "3. Các thôn, các trường học: tổ chức phát động, đăng ký tuyến đường hoa và thực hiện.",
            "3. Theo dõi, đôn đốc và tổng hợp kết quả đăng ký tuyến đường hoa.", "taskWithoutBody"),
        Plant(
            "its own guidance", "b) Tham mưu sơ kết", "b) Căn cứ hướng dẫn của Phòng Văn hóa - Xã hội, tham mưu sơ kết",
            "ownGuidance"),
        Plant(
            "a report through itself", "b) Tham mưu sơ kết",
            "b) Báo cáo Chủ tịch Ủy ban nhân dân xã (qua Phòng Văn hóa - Xã hội); tham mưu sơ kết",
            "throughItself"),
        Plant("no schools among the recipients", "- Các trường học trên địa bàn xã;\n", "", "recipientMissing"),
        Plant("no villages among the recipients", "- Các thôn;\n", "", "recipientMissing"),
        Plant(
            "no Front among the recipients", "a) Tập thể: các thôn,",
            "a) Tập thể: Ủy ban Mặt trận Tổ quốc Việt Nam xã, các thôn,",
            "recipientMissing"),
        Plant(
            "an old decree", "152/2025/NĐ-CP ngày 14 tháng 6 năm 2025", "98/2023/NĐ-CP ngày 31 tháng 12 năm 2023",
            "basisNotInForce"),
        Plant(
            "a law of the future", "Luật Thi đua, khen thưởng số 06/2022/QH15;",
            "Luật Thi đua, khen thưởng số 06/2022/QH15;\n\nCăn cứ Thông tư số 06/2026/TT-BNV của Bộ Nội vụ;",
            "basisNotInForce"),
        Plant(
            "a basis younger than the plan", "ngày 14 tháng 6 năm 2025 của", "ngày 14 tháng 6 năm 2026 của",
            "basisAfterPlan", "basisDateDiffers"),
        Plant(
            "a wrong day of a basis", "ngày 14 tháng 6 năm 2025 của", "ngày 16 tháng 4 năm 2025 của", "basisDateDiffers"
        ),
    ]

    static let right = [
        Plant(
            "hyphens for letters",
            [("a) Thi đua trồng", "- Thi đua trồng"), ("b) Thi đua giữ gìn", "- Thi đua giữ gìn")]),
        Plant("a deadline in days", "trước ngày 10 tháng 11 hằng năm", "chậm nhất 15 ngày làm việc trước ngày họp xét"),
        Plant(
            "a majority", "được ít nhất 80% tổng số thành viên Hội đồng bỏ phiếu đồng ý",
            "được đa số thành viên Hội đồng biểu quyết tán thành"),
        Plant(
            "bands in falling order", "từ 80 đến dưới 90 điểm xếp loại tốt",
            "từ 80 đến dưới 90 điểm xếp loại tốt; từ 65 đến dưới 80 điểm xếp loại khá"),
        Plant("bands of whole points", "từ 80 đến dưới 90 điểm", "từ 80 đến 89 điểm"),
        Plant(
            "organisations organise", "2. Phòng Kinh tế\n\nPhối hợp",
            "2. Phòng Kinh tế\n\nĐề nghị các tổ chức tổ chức học tập; phối hợp"),
        Plant(
            "words that only look like slips", "Tham mưu sơ kết",
            "Triển khai theo hướng dân chủ; chuyển sang tạo lập dữ liệu; phát thanh tích cực; tham mưu sơ kết"),
        Plant(
            "recipients in general words", "- Các trường học trên địa bàn xã;\n- Các thôn;\n",
            "- Như Đối tượng thi đua;\n"),
        Plant("phases without days between", "đến hết ngày 30 tháng 6 năm 2027, sơ", "đến ngày 30/6/2027, sơ"),
        Plant(
            "criteria of a sort of collectives", "1. Đối với tập thể\n",
            "1. Đối với các thôn, trường học, cơ quan, đơn vị\n"),
        Plant(
            "a unit that gets its own guidance from elsewhere", "b) Tham mưu sơ kết",
            "b) Căn cứ hướng dẫn của Sở Nội vụ, tham mưu sơ kết"),
        Plant("a date of twelve months", "trước ngày 10 tháng 11 hằng năm", "trước ngày 30/12 hằng năm"),
    ]
}
