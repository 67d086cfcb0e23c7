/// The 6 pillars, 10 components and 60 criteria of DBI 2021 for small and medium enterprises (law.md §4.1), under short
/// names; compared with no official text. Every criterion gives 0–5 points but the one of pillar 2, which has steps of 5.
enum DBI2021Pillars {
    static let all = [experience, strategy, infrastructure, operation, culture, data]

    private static let experience = pillar(
        "1", "Trải nghiệm số cho khách hàng",
        [
            (
                "Hiện diện trực tuyến",
                [
                    "Tần suất cập nhật website", "Hoạt động trên mạng xã hội", "Tỷ lệ đầu tư cho tiếp thị số",
                    "Tần suất dùng sàn thương mại điện tử", "Tỷ lệ doanh thu thương mại điện tử",
                    "Thương mại điện tử xuyên biên giới", "Cập nhật danh mục sản phẩm trên môi trường số",
                    "Giao tiếp với khách hàng qua kênh số", "Công cụ số để khách hàng tùy chọn sản phẩm",
                ]
            ),
            (
                "Hoạt động trực tuyến",
                [
                    "Giao dịch số với doanh nghiệp khác", "Giao dịch số với cơ quan nhà nước",
                    "Dùng dịch vụ ngân hàng trực tuyến", "Mua sắm hàng hóa trực tuyến",
                ]
            ),
        ])

    private static let strategy = MaturityPillar(
        code: "2", name: "Chiến lược",
        components: [
            MaturityComponent(
                code: "2.1", name: "Chiến lược chuyển đổi số",
                criteria: [
                    MaturityCriterion(
                        code: "2.1.1", name: "Chiến lược, kế hoạch chuyển đổi số", steps: [0, 5, 10, 15, 20, 25])
                ])
        ])

    private static let infrastructure = pillar(
        "3", "Hạ tầng và công nghệ số",
        [
            ("Kết nối mạng", ["Internet băng thông rộng", "Internet không dây (wifi)"]),
            (
                "Cơ sở hạ tầng CNTT-TT",
                [
                    "Mạng nội bộ (LAN, Intranet)", "Lưu trữ hồ sơ điện tử", "Hóa đơn điện tử",
                    "Chia sẻ thông tin, dữ liệu số", "Điện toán đám mây",
                    "Phần mềm quản trị và nghiệp vụ (ví dụ ERP)", "Phần mềm khách hàng, thị trường (ví dụ CRM)",
                    "An ninh mạng (ví dụ tường lửa)", "Thiết bị, giải pháp IoT", "Công nghệ blockchain",
                    "Robot hoặc máy in 3D", "Quy trình tự động hóa", "Nhận diện tự động (ví dụ RFID)",
                    "Quản lý chuỗi cung ứng số",
                ]
            ),
        ])

    private static let operation = pillar(
        "4", "Vận hành",
        [
            (
                "Chính sách CNTT-TT",
                [
                    "Chính sách bảo mật CNTT-TT", "Chính sách bảo vệ dữ liệu", "Chính sách bảo đảm chất lượng",
                    "Chính sách đánh giá hiệu quả hoạt động", "Tần suất nâng cấp phần cứng, phần mềm",
                    "Tỷ lệ đầu tư hạ tầng CNTT-TT",
                ]
            ),
            (
                "Nguồn nhân lực",
                [
                    "Bộ phận CNTT chuyên trách", "Tỷ lệ nhân sự được đào tạo về CNTT-TT", "Tỷ lệ nhân sự chuyên gia",
                    "Làm việc từ xa", "Đào tạo nhân viên về CNTT-TT", "Học trực tuyến", "Kho tri thức và chuyên môn",
                ]
            ),
        ])

    private static let culture = pillar(
        "5", "Chuyển đổi số văn hóa doanh nghiệp",
        [
            (
                "Sử dụng CNTT-TT",
                [
                    "Tỷ lệ nhân viên dùng máy tính, điện thoại thông minh", "Tỷ lệ nhân viên dùng internet",
                    "Email theo tên miền doanh nghiệp", "Tỷ lệ nhân viên dùng phần mềm văn phòng",
                    "Họp trực tuyến",
                ]
            ),
            (
                "Cơ sở hạ tầng R&D",
                [
                    "Bộ phận nghiên cứu và phát triển", "Tỷ lệ đầu tư nghiên cứu và phát triển",
                    "Sáng chế, nhãn hiệu riêng", "Năng lực đổi mới trong nội bộ", "Hợp tác sáng tạo",
                ]
            ),
        ])

    private static let data = pillar(
        "6", "Dữ liệu và tài sản thông tin",
        [
            (
                "Sử dụng và quản trị dữ liệu",
                [
                    "Cơ sở dữ liệu riêng", "Thu thập và dùng dữ liệu lớn", "Phần mềm quản lý cơ sở dữ liệu",
                    "Thu thập dữ liệu qua các kênh số", "Doanh thu từ khai thác dữ liệu",
                    "Phân tích, biểu thị dữ liệu và quản trị tri thức", "Công cụ hỗ trợ ra quyết định",
                ]
            )
        ])

    private static func pillar(
        _ code: String, _ name: String, _ components: [(name: String, criteria: [String])]
    ) -> MaturityPillar {
        MaturityPillar(
            code: code, name: name,
            components: components.enumerated().map { place, component in
                let own = "\(code).\(place + 1)"
                let criteria = component.criteria.enumerated().map { number, name in
                    MaturityCriterion(code: "\(own).\(number + 1)", name: name, steps: Array(0...5))
                }
                return MaturityComponent(code: own, name: component.name, criteria: criteria)
            })
    }
}
