package import Domain

extension ImportNote {
    package var phrase: Phrase {
        switch self {
        case .sameWithout(let word, let name):
            Phrase(
                "Được coi là “{name}” đã có; tên giữ nguyên, không thêm “{word}”.",
                "Taken for “{name}”, who is there already; the name stays, without “{word}”."
            ).filled(["word": word, "name": name])
        case .newWith(let word):
            Phrase(
                "Tên bắt đầu bằng “{word}” và sẽ in như vậy trên giấy khen. Nếu là từ xưng hô, hãy bỏ trong tệp.",
                "The name begins with “{word}” and is printed so on certificates. If it only addresses, take it out."
            ).filled(["word": word])
        case .sameInCapitals(let name):
            Phrase(
                "Được coi là “{name}” đã có; tên giữ nguyên, không đổi sang chữ hoa.",
                "Taken for “{name}”, who is there already; the name stays and is not put in capitals."
            ).filled(["name": name])
        case .newInCapitals:
            Phrase(
                "Tên viết hoa toàn bộ và sẽ in như vậy trên giấy khen. Nếu không muốn, hãy sửa trong tệp.",
                "The name is all in capitals and is printed so on certificates. If that is not wanted, correct the file."
            )
        }
    }
}
