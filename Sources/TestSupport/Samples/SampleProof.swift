import Domain
package import Operations
import Secrets

extension Sample {
    /// A key of the sample agency, and where its pages are.
    package static var proofWrites: [Write] {
        let seed = [UInt8](repeating: 7, count: 32)
        guard let verifying = SigningKey(seed: seed)?.verifying else { return [] }
        let key = AgencyKey(
            id: id("key-first"), agency: agency.id, name: verifying.name, publicKey: verifying.bytes, made: now)
        let setting = PublicAddress.Setting(
            agency: agency.id, address: PublicAddress("https://thidua.xa-mau.gov.vn"),
            setBy: Person.administrator.account.id, set: now)
        return [.addSigningKey(key, seed: seed), .setPublicAddress(setting)]
    }
}
