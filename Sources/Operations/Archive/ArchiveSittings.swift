import Domain

extension ArchiveMaking {
    /// A folder for each session: data, minutes as text and as papers.
    mutating func addSessions(_ names: [ID<Nomination>: String]) async throws {
        for session in try await office.store.councilSessions(of: persona.agency) where session.occasion == occasion.id
        {
            var folder = ArchiveIndex.Folder(
                "phien-hop/\(session.at.day)-\(session.id)", title: session.at.day.vietnamese, detail: session.place,
                day: session.at.day)
            archive.add(ArchiveRecords.session(session, names: names), as: ArchiveMaking.data, to: &folder)
            archive.add(session.minutes, as: "bien-ban.txt", to: &folder)
            let isOver = [.closed, .signed].contains(session.status)
            let counts: [PaperKind] = session.hasBallots ? [.voteCount] : []
            let kinds: [PaperKind] = isOver ? [.invitation, .attendance, .minutes] + counts : [.invitation]
            for kind in kinds where session.status != .calledOff {
                try await add(kind, of: session.id.text, to: &folder)
                try await addSigned(kind, of: session.id.text, to: &folder)
            }
            try await addCorrections(on: session.id.text, to: &folder)
            archive.index.sessions.append(folder)
        }
    }

    /// A folder for each decision that has a number: data, the paper as it was issued, certificates in force.
    mutating func addDecisions() async throws {
        for decision in try await office.store.decisions(occasion: occasion.id, agency: persona.agency) {
            guard let issue = decision.issue else { continue }
            var folder = ArchiveIndex.Folder(
                "quyet-dinh/\(issue.day.year)-\(ArchiveName.plain(issue.text))", number: issue.text,
                title: decision.title, detail: "", day: issue.day)
            archive.add(ArchiveRecords.decision(decision), as: ArchiveMaking.data, to: &folder)
            archive.add(ArchiveRecords.words(decision), as: "noi-dung.txt", to: &folder)
            try await add(.decision, of: decision.id.text, to: &folder)
            try await addSigned(.decision, of: decision.id.text, to: &folder)
            if decision.kind == .award {
                try await add(.submission, of: decision.id.text, to: &folder)
                try await addSigned(.submission, of: decision.id.text, to: &folder)
            }
            if decision.hasHonours { try await add(.honours, of: decision.id.text, to: &folder) }
            try await addCorrections(on: decision.id.text, to: &folder)
            try await addCertificates(of: decision, to: &folder)
            archive.index.decisions.append(folder)
        }
    }

    /// The letters that correct its papers, as they were issued, with what the official tool signed of them.
    private mutating func addCorrections(on id: String, to folder: inout ArchiveIndex.Folder) async throws {
        for letter in try await office.store.correctionLetters(on: id, agency: persona.agency) {
            guard let issue = letter.issue else { continue }
            let mark = "\(issue.day.year)-\(ArchiveName.plain(issue.text))"
            try await add(.correction, of: letter.id.text, to: &folder, mark: mark)
            try await addSigned(.correction, of: letter.id.text, to: &folder)
        }
    }

    private mutating func addCertificates(of decision: Decision, to folder: inout ArchiveIndex.Folder) async throws {
        let batch = try await office.certificateBatch(of: .decision(decision.id), by: persona)
        if batch.certificates.isEmpty { return }
        if let file = await press.certificates(batch) {
            archive.add(file.bytes, as: file.name, to: &folder)
        } else {
            archive.index.missing += 1
        }
    }
}
