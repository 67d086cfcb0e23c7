import Domain

extension ArchiveMaking {
    /// A folder for each petition on the occasion: what was asked and answered as data, and the letter of answer. One that
    /// was taken back has no letter.
    mutating func addPetitions() async throws {
        let units = Dictionary(try await office.store.units(of: persona.agency).map { ($0.id, $0.name) }) { first, _ in
            first
        }
        let petitions = try await office.store.petitions(of: persona.agency, unit: nil)
            .filter { $0.occasion == occasion.id }.sorted { ($0.received, $0.id) < ($1.received, $1.id) }
        for petition in petitions {
            let unit = units[petition.unit] ?? ""
            var folder = ArchiveIndex.Folder(
                "kien-nghi/\(petition.received)-\(petition.id)", number: petition.answer?.document ?? "",
                title: petition.sender, detail: petition.sender == unit ? "" : unit, day: petition.received)
            archive.add(ArchiveRecords.petition(petition, unit: unit), as: ArchiveMaking.data, to: &folder)
            if petition.status == .answered {
                let record = PaperRecord(
                    office: paperOffice, plan: plan, occasion: occasion, now: petition.answer?.at ?? office.now,
                    subject: .petition(petition, unit: unit))
                await add(.answer, of: record, to: &folder)
            }
            archive.index.petitions.append(folder)
        }
    }
}

extension ArchiveRecords {
    static func petition(_ petition: Petition, unit: String) -> JSON {
        [
            "id": .string(petition.id.text), "sender": .string(petition.sender), "unit": .string(unit),
            "nomination": JSON(petition.nomination?.text), "content": .string(petition.content),
            "received": JSON(petition.received), "due": petition.due.map { JSON($0) } ?? .null,
            "status": .string(petition.status.rawValue), "answer": JSON(petition.answer?.text),
            "document": JSON(petition.answer?.document), "answered": petition.answer.map { JSON($0.at.day) } ?? .null,
        ]
    }
}
