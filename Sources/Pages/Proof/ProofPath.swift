/// The addresses of the public keys; the routes are declared with the same words.
package enum ProofPath {
    package static let keys = "/keys"
    package static let file = "/keys/public.json"
    package static let verifier = "/keys/verify.html"
    package static let rotation = "/keys/rotation"
    package static let address = "/keys/address"
}
