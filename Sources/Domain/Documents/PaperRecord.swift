/// The office a paper is issued by, as its head and foot name it.
package struct PaperOffice: Hashable, Sendable {
    /// `Ủy ban nhân dân xã Cao Minh`.
    package var agency: String
    /// Before the day: `Cao Minh`.
    package var place: String
    /// The unit that runs the movement (VI.2.1: `Phòng Văn hóa – Xã hội`); empty where none is marked.
    package var standing: String
    /// The Chairman's name, where the records know of exactly one; otherwise empty, to be written in.
    package var chairman: String

    package init(agency: String, place: String, standing: String, chairman: String) {
        (self.agency, self.place, self.standing, self.chairman) = (agency, place, standing, chairman)
    }
}

/// What a paper is made of: the record and what stands around it, read by somebody who may read it.
package struct PaperRecord: Sendable {
    package let office: PaperOffice
    package let plan: Plan
    /// `nil` where the paper belongs to the plan or to a year.
    package let occasion: Occasion?
    /// By whose day the paper is described as made; a record that is over has its own day.
    package let now: Moment
    package let subject: PaperSubject
    /// Sessions of the occasion that rest under the paper, the paper's own among them.
    package var sittings: [PaperSitting] = []
    /// Put forward for the same award and not in the list; only a submission tells of them.
    package var leftOut: [PaperDossier] = []
    /// Who heads the unit that runs the movement, where the council's list says so; otherwise empty.
    package var standingHead = ""

    package init(office: PaperOffice, plan: Plan, occasion: Occasion?, now: Moment, subject: PaperSubject) {
        (self.office, self.plan, self.occasion) = (office, plan, occasion)
        (self.now, self.subject) = (now, subject)
    }

    /// Of the last session that voted on it.
    package func verdict(on nomination: ID<Nomination>) -> PaperVerdict? {
        sittings.sorted { $0.session.at < $1.session.at }.compactMap { $0.verdict(on: nomination) }.last
    }

    package var occasionName: String { occasion?.name ?? "" }

    package func awardName(_ code: String) -> String { plan.award(code)?.name ?? code }
}

package enum PaperSubject: Sendable {
    /// - target: the decision it replaces or cancels.
    case decision(Decision, target: Decision?)
    /// Submitted dossiers of the occasion.
    case dossiers([PaperDossier])
    case session(CouncilSession, Council, [PaperDossier])
    case nomination(PaperDossier)
    case petition(Petition, unit: String)
    case review(PeriodReviewFacts, [PeriodReviewText])
    case plan
    case guidance(Guidance)
    case statistics(AwardStatistics)
    case yearlyResults(YearlyResults)
    case correction(CorrectionLetter)
}

/// A nomination with the names a paper gives it.
package struct PaperDossier: Hashable, Sendable {
    package let nomination: Nomination
    package let name: String
    /// Post, workplace or address.
    package let detail: String
    package let unit: String
    package let opinions: [Opinion]
    /// Who appraised it, with findings and remarks; only an appraisal report tells of them.
    package var appraisals: [Appraisal] = []
    /// Left out of a quota that was not full when the occasion ended: no paper may say that it was.
    package var isPlaceUnused = false

    package init(_ nomination: Nomination, name: String, detail: String, unit: String, opinions: [Opinion]) {
        self.nomination = nomination
        (self.name, self.detail, self.unit, self.opinions) = (name, detail, unit, opinions)
    }
}
