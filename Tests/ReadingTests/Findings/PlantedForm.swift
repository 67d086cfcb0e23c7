/// Defects of the head, of what the law wants, of time and of numbers.
extension Plant {
    static let identity = [
        Plant("blank number", "Số: 27/KH-UBND", "Số:      /KH-UBND", "numberBlank"),
        Plant("dotted number", "Số: 27/KH-UBND", "Số: ……/KH-UBND", "numberBlank"),
        Plant("blank day", "ngày 05 tháng 02 năm 2026", "ngày     tháng 02 năm 2026", "dateMissing"),
        Plant("no signer", "CHỦ TỊCH\n\nNguyễn Văn Mẫu", "", "signerMissing"),
    ]

    static let law = [
        Plant(
            "no purpose",
            [
                ("I. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n", "I. YÊU CẦU\n"),
                ("a) Động viên các tầng", "- Động viên các tầng"),
                ("b) Phát hiện, biểu dương", "- Phát hiện, biểu dương"), ("\n2. Yêu cầu\n", ""),
            ], "noPurposes"),
        Plant(
            "no participants named",
            [("ĐỐI TƯỢNG, THỜI GIAN VÀ", "THỜI GIAN VÀ"), ("1. Đối tượng thi đua\n", "1. Tổ chức tham gia\n")],
            "participantsUnlisted"),
        Plant(
            "no contents",
            [
                ("THỜI GIAN VÀ NỘI DUNG THI ĐUA", "THỜI GIAN THI ĐUA"), ("\n3. Nội dung thi đua\n", ""),
                ("\na) Thi đua trồng và chăm sóc hoa, cây xanh ven đường.\n", ""),
                ("\nb) Thi đua giữ gìn vệ sinh môi trường, phân loại rác tại nguồn.\n", ""),
            ], "noThemes"),
        Plant("no measures", "V. GIẢI PHÁP THỰC HIỆN", "V. ĐIỀU KIỆN THỰC HIỆN", "noMeasures"),
        Plant(
            "no scope",
            [
                ("trên địa bàn xã như sau", "như sau"), ("Nhân dân trên địa bàn xã", "Nhân dân"),
                ("trường học trên địa bàn xã", "trường học"),
            ],
            "noScope"),
        Plant(
            "no responsibilities",
            [
                ("VI. TỔ CHỨC THỰC HIỆN\n", ""), ("1. Phòng Văn hóa - Xã hội\n", ""),
                ("a) Chủ trì, đôn đốc việc thực hiện Kế hoạch; tiếp nhận, thẩm định hồ sơ khen thưởng.\n", ""),
                ("b) Tham mưu sơ kết, tổng kết phong trào.\n", ""), ("2. Phòng Kinh tế\n", ""),
                ("Phối hợp với Phòng Văn hóa - Xã hội hướng dẫn kỹ thuật trồng, chăm sóc cây.\n", ""),
                ("3. Các thôn, các trường học: tổ chức phát động, đăng ký tuyến đường hoa và thực hiện.\n", ""),
            ], "noResponsibilities"),
    ]

    static let time = [
        Plant(
            "an end without a day", "đến hết ngày 31 tháng 12 năm 2028, chia",
            "đến khi hoàn thành đường hoa của các thôn, chia",
            "periodOpen"),
        Plant(
            "the title says other years", "giai đoạn 2026 - 2028", "giai đoạn 2026 - 2030", "periodContradicts"),
        Plant(
            "a time only in the title",
            [
                ("ĐỐI TƯỢNG, THỜI GIAN VÀ", "ĐỐI TƯỢNG VÀ"), ("2. Thời gian thi đua\n", ""),
                (
                    "Phong trào thi đua được thực hiện từ ngày 15 tháng 02 năm 2026 đến hết ngày 31 tháng 12 năm 2028, chia thành 02 giai đoạn:\n",
                    ""
                ),
                (
                    "a) Giai đoạn 1: từ ngày 15 tháng 02 năm 2026 đến hết ngày 30 tháng 6 năm 2027, sơ kết vào năm 2027.\n",
                    ""
                ),
                (
                    "b) Giai đoạn 2: từ ngày 01 tháng 7 năm 2027 đến hết ngày 31 tháng 12 năm 2028, tổng kết vào năm 2028.\n",
                    ""
                ),
                ("3. Nội dung thi đua", "2. Nội dung thi đua"),
            ], "periodUnstated"),
        Plant(
            "a day of thirteen months", "trước ngày 10 tháng 11 hằng năm", "trước ngày 30/13 hằng năm", "dateImpossible"
        ),
        Plant(
            "the thirty-first of September", "trước ngày 10 tháng 11 hằng năm", "trước ngày 31 tháng 9 hằng năm",
            "dateImpossible"),
        Plant("a basis of 31/02", "ngày 14 tháng 6 năm 2025", "ngày 31/02/2025", "dateImpossible"),
        Plant("phases share a day", "từ ngày 01 tháng 7 năm 2027", "từ ngày 30 tháng 6 năm 2027", "phasesOverlap"),
        Plant("phases leave days out", "từ ngày 01 tháng 7 năm 2027", "từ ngày 01 tháng 9 năm 2027", "phasesGap"),
        Plant(
            "a phase goes on too long", "2027 đến hết ngày 31 tháng 12 năm 2028, tổng",
            "2027 đến hết ngày 31 tháng 3 năm 2029, tổng", "phaseOutsidePeriod"),
        Plant(
            "a review after the end", [("tổng kết vào năm 2028: tối đa", "tổng kết vào năm 2029: tối đa")],
            "occasionOutsidePeriod"),
        Plant(
            "a deadline of last year", "trước ngày 10 tháng 11 hằng năm", "trước ngày 10/11/2025", "deadlineBeforePlan"),
    ]

    static let numbers = [
        Plant(
            "a section left out",
            [("2. Đối với cá nhân\n", "4. Đối với cá nhân\n"), ("3. Thang điểm", "5. Thang điểm")], "numberSkipped"),
        Plant("a number that goes back", "3. Thang điểm", "1. Thang điểm", "numberRestarted"),
        Plant("a number twice", "b) Phát hiện, biểu dương", "a) Phát hiện, biểu dương", "numberRepeated"),
        Plant("a Roman number left out", [("VI. TỔ CHỨC", "VII. TỔ CHỨC")], "numberSkipped"),
        Plant(
            "a row without its first", "a) Tham gia đầy đủ", "b) Tham gia đầy đủ", "numberNotFirst", "numberRepeated"),
        Plant(
            "numbers that start again",
            [("1. Phòng Văn hóa - Xã hội\n", "1. Trách nhiệm\n\n1. Phòng Văn hóa - Xã hội\n")], "numberRestarted"),
        Plant(
            "a dash among letters", "c) Biên bản họp xét khen thưởng.", "- Biên bản họp xét khen thưởng.",
            "itemOutOfRow"),
    ]
}
