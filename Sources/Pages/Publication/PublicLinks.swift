package import Domain
import Wording

/// A page of the public site.
package enum PublicPlace: Hashable, Sendable {
    case list, movement, initiatives, models, announcements, data, lookUp, consultations, feedback
    case decision(ID<Decision>)
    /// A file of the open data.
    case file(String)
}

/// Where the public pages stand: on the site, or as files beside each other. What has no address is left out.
package struct PublicLinks: Sendable {
    package let address: @Sendable (PublicPlace) -> String?
    /// What stands behind `lookUp` takes the QR code alone: pages as files have no register to ask.
    var looksUpByQRAlone = false

    var lookUpLabel: Phrase { looksUpByQRAlone ? .publicationVerify : .publicationLookUp }

    package init(_ address: @escaping @Sendable (PublicPlace) -> String?) { self.address = address }

    /// On the site, for one agency, and only what it shows.
    package static func site(_ agency: Agency, _ pages: PublicPages) -> PublicLinks {
        let own = PublicationPath.agency(agency)
        return PublicLinks { place in
            switch place {
            case .list: own
            case .movement: shown(pages) ? "\(own)/movement" : nil
            case .initiatives: "\(own)/initiatives"
            case .models: "\(own)/models"
            case .announcements: "\(own)/announcements"
            case .data: "\(own)/data"
            case .file(let name): "\(own)/data/\(name)"
            case .lookUp: PublicationPath.lookUp
            case .consultations: PostingPath.open
            case .feedback: FeedbackPath.open(agency)
            case .decision(let id): PublicationPath.decision(id)
            }
        }
    }

    /// The page of the movement tells of the plan, of who takes part, or of both.
    package static func shown(_ pages: PublicPages) -> Bool { pages.shows(.movement) || pages.shows(.participants) }

    func button(_ label: String, to place: PublicPlace) -> Button? {
        address(place).map { Button(label, to: $0) }
    }
}
