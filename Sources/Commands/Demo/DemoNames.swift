import Domain

/// Names of people who do not exist, put together from common family, middle and given names.
enum DemoNames {
    static func person(_ gender: Gender, _ chance: inout DemoChance) -> String {
        let middle = gender == .woman ? middlesOfWomen : middlesOfMen
        let given = gender == .woman ? womenGiven : menGiven
        return "\(chance.pick(families)) \(chance.pick(middle)) \(chance.pick(given))"
    }

    static func gender(_ chance: inout DemoChance) -> Gender { chance.next() & 1 == 0 ? .woman : .man }

    private static let families = [
        "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương", "Lý", "Nông", "Ma", "Triệu",
        "Hà", "Lương", "Chu",
    ]
    private static let middlesOfWomen = ["Thị", "Thị Thu", "Thị Minh", "Ngọc", "Thùy", "Thị Hồng", "Khánh", "Bích"]
    private static let middlesOfMen = ["Văn", "Đức", "Minh", "Quang", "Hữu", "Xuân", "Đình", "Công", "Tiến"]
    private static let womenGiven = [
        "Ánh", "Bình", "Chi", "Dung", "Đào", "Giang", "Hà", "Hạnh", "Hiền", "Hoa", "Huệ", "Lan", "Liên", "Linh", "Mai",
        "Nga", "Oanh", "Phượng", "Quỳnh", "Thảo", "Thủy", "Trang", "Uyên", "Vân", "Yến",
    ]
    private static let menGiven = [
        "An", "Bắc", "Cường", "Dũng", "Đạt", "Đông", "Đức", "Giáp", "Hải", "Hiếu", "Hưng", "Khánh", "Kiên", "Long",
        "Lộc",
        "Mạnh", "Nam", "Phong", "Quân", "Sơn", "Tâm", "Thắng", "Toàn", "Trung", "Tuấn", "Vinh",
    ]
}
