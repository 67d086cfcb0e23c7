/// A component: values in, markup out. It is interpolated like text: `"<section>\(Pager(…))</section>"`.
package protocol HTMLPart: Sendable {
    var html: HTML { get }
}
