/// The size of a sheet in millimetres. All lengths of this target are millimetres from the sheet's upper left corner, all
/// sizes of letters and widths of lines are points: what a ruler and a printer's form speak of.
package struct PageSize: Hashable, Sendable {
    package let width: Double
    package let height: Double

    package init(width: Double, height: Double) { (self.width, self.height) = (width, height) }

    package static let a4 = PageSize(width: 210, height: 297)
    package static let a4Landscape = PageSize(width: 297, height: 210)

    /// Points in a millimetre.
    static let points = 72 / 25.4
}

/// A place on the sheet, in millimetres.
package struct PageBox: Hashable, Sendable {
    package var x: Double
    package var y: Double
    package var width: Double
    package var height: Double

    package init(x: Double, y: Double, width: Double, height: Double) {
        (self.x, self.y, self.width, self.height) = (x, y, width, height)
    }
}

/// A colour of ink, each part from 0 to 1.
package struct Ink: Hashable, Sendable {
    package let red: Double
    package let green: Double
    package let blue: Double

    package init(red: Double, green: Double, blue: Double) { (self.red, self.green, self.blue) = (red, green, blue) }

    package static let black = Ink(red: 0, green: 0, blue: 0)
    package static let red = Ink(red: 0.8, green: 0, blue: 0)
}
