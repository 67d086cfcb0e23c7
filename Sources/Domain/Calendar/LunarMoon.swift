import Foundation

/// Moments of new moon (Meeus, *Astronomical Algorithms*, ch. 49), good to some seconds.
enum NewMoon {
    /// The Julian day, in universal time, of new moon `number`; 0 is the one of 6 January 2000.
    static func julianDay(_ number: Int) -> Double {
        let k = Double(number)
        let t = k / 1236.85
        let mean =
            2_451_550.09766 + 29.530_588_861 * k + t * t * (0.000_154_37 - t * (0.000_000_15 - t * 0.000_000_000_73))
        return mean + periodic(k, t) + planetary(k, t) - earthIsLate
    }

    /// The terms of the sun's anomaly M, the moon's M′, its latitude F and its node Ω.
    private static func periodic(_ k: Double, _ t: Double) -> Double {
        let e = 1 - t * (0.002516 + t * 0.000_007_4)
        let sun = 2.5534 + 29.105_356_70 * k - t * t * 0.000_001_4
        let moon = 201.5643 + 385.816_935_28 * k + t * t * (0.010_758_2 + t * 0.000_012_38)
        let latitude = 160.7108 + 390.670_502_84 * k - t * t * (0.001_611_8 + t * 0.000_002_27)
        let node = 124.7746 - 1.563_755_88 * k + t * t * 0.002_067_2
        let sum = terms.reduce(0.0) { sum, term in
            let angle = term.sun * sun + term.moon * moon + term.latitude * latitude
            return sum + term.days * pow(e, abs(term.sun)) * sine(angle)
        }
        return sum - 0.000_17 * sine(node)
    }

    private static func planetary(_ k: Double, _ t: Double) -> Double {
        0.000_325 * sine(299.77 + 0.107_408 * k - 0.009_173 * t * t) + 0.000_165 * sine(251.88 + 0.016_321 * k)
            + 0.000_164 * sine(251.83 + 26.651_886 * k) + 0.000_126 * sine(349.42 + 36.412_478 * k)
            + 0.000_110 * sine(84.66 + 18.206_239 * k) + 0.000_062 * sine(141.74 + 53.303_771 * k)
            + 0.000_060 * sine(207.14 + 2.453_732 * k) + 0.000_056 * sine(154.84 + 7.306_860 * k)
    }

    private static func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }

    /// Dynamical less universal time: about 70 seconds in these decades.
    private static let earthIsLate = 70.0 / 86_400

    private static let terms: [(days: Double, sun: Double, moon: Double, latitude: Double)] = [
        (-0.40720, 0, 1, 0), (0.17241, 1, 0, 0), (0.01608, 0, 2, 0), (0.01039, 0, 0, 2), (0.00739, -1, 1, 0),
        (-0.00514, 1, 1, 0), (0.00208, 2, 0, 0), (-0.00111, 0, 1, -2), (-0.00057, 0, 1, 2), (0.00056, 1, 2, 0),
        (-0.00042, 0, 3, 0), (0.00042, 1, 0, 2), (0.00038, 1, 0, -2), (-0.00024, -1, 2, 0), (-0.00007, 2, 1, 0),
        (0.00004, 0, 2, -2), (0.00004, 3, 0, 0), (0.00003, 1, 1, -2), (0.00003, 0, 2, 2), (-0.00003, 1, 1, 2),
        (0.00003, -1, 1, 2), (-0.00002, -1, 1, -2), (-0.00002, 1, 3, 0), (0.00002, 0, 4, 0),
    ]
}

/// The sun's apparent longitude (Meeus ch. 25, low accuracy: 0.01°, a quarter of an hour of its way).
enum Sun {
    /// In degrees, 0 up to 360; 270 at the winter solstice.
    static func longitude(julianDay: Double) -> Double {
        let t = (julianDay + 70.0 / 86_400 - 2_451_545) / 36_525
        let mean = 280.46646 + t * (36_000.76983 + t * 0.000_303_2)
        let anomaly = (357.52911 + t * (35_999.05029 - t * 0.000_153_7)) * .pi / 180
        let centre =
            (1.914602 - t * (0.004817 + t * 0.000014)) * sin(anomaly) + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
            + 0.000289 * sin(3 * anomaly)
        let apparent = mean + centre - 0.00569 - 0.00478 * sin((125.04 - 1934.136 * t) * .pi / 180)
        let turned = apparent.truncatingRemainder(dividingBy: 360)
        return turned < 0 ? turned + 360 : turned
    }
}
