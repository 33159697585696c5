/// The outline of a glyph as one piece, with the subroutines that it calls written out.
///
/// A font of 65,535 glyphs shares strokes among them in tens of thousands of subroutines. Written out, a glyph needs
/// none of them.
struct FlatCharstring {
    private(set) var bytes: [UInt8] = []
    private let globalSubroutines: CFFIndex
    private let localSubroutines: CFFIndex?
    /// Where each operand that waits for its operator begins, and what it is.
    private var operands: [(start: Int, value: Int)] = []
    private var stems = 0
    private var isEnded = false
    private var steps = 0

    private static let deepestCall = 10
    /// No outline of a font takes so many; a broken one might never end.
    private static let mostSteps = 100_000

    /// - Returns: nil for an outline that computes with its operands, or is broken.
    init?(_ charstring: FontBytes, global: CFFIndex, local: CFFIndex?) {
        globalSubroutines = global
        localSubroutines = local
        bytes.reserveCapacity(charstring.count * 2)
        guard write(charstring, depth: 0), isEnded else { return nil }
    }

    private mutating func write(_ code: FontBytes, depth: Int) -> Bool {
        guard depth <= Self.deepestCall else { return false }
        var position = 0
        while let byte = code[position], !isEnded {
            steps += 1
            guard steps < Self.mostSteps else { return false }
            if byte == 28 || byte >= 32 {
                guard let length = addOperand(code, at: position) else { return false }
                position += length
                continue
            }
            position += 1
            switch byte {
            case 10:
                guard call(localSubroutines, depth: depth) else { return false }
            case 29:
                guard call(globalSubroutines, depth: depth) else { return false }
            case 11:
                return true
            case 1, 3, 18, 23:
                stems += operands.count / 2
                finish(byte)
            case 19, 20:
                // Stems may stand before the mask without an operator of their own.
                stems += operands.count / 2
                finish(byte)
                let length = (stems + 7) / 8
                guard let mask = code.part(from: position, to: position + length) else { return false }
                bytes += mask.copied
                position += length
            case 12:
                guard let second = code[position], (34...37).contains(second) else { return false }
                finish(12)
                bytes.append(second)
                position += 1
            case 14:
                finish(14)
                isEnded = true
            case 4...8, 21, 22, 24...27, 30, 31:
                finish(byte)
            default:
                return false
            }
        }
        return true
    }

    private mutating func finish(_ code: UInt8) {
        bytes.append(code)
        operands.removeAll(keepingCapacity: true)
    }

    private mutating func addOperand(_ code: FontBytes, at position: Int) -> Int? {
        guard let byte = code[position] else { return nil }
        let length =
            switch byte {
            case 28: 3
            case 255: 5
            case 247...: 2
            default: 1
            }
        guard let rest = code.number(at: position + 1, bytes: length - 1) else { return nil }
        let value =
            switch byte {
            case 28: Int(Int16(truncatingIfNeeded: rest))
            case 255: Int(Int32(truncatingIfNeeded: rest)) >> 16
            case 251...: -(Int(byte) - 251) * 256 - rest - 108
            case 247...: (Int(byte) - 247) * 256 + rest + 108
            default: Int(byte) - 139
            }
        operands.append((bytes.count, value))
        bytes.append(byte)
        bytes.append(rest, bytes: length - 1)
        return length
    }

    /// Replaces the number of a subroutine by what it does.
    private mutating func call(_ subroutines: CFFIndex?, depth: Int) -> Bool {
        guard let subroutines, let (start, value) = operands.popLast() else { return false }
        let bias = subroutines.count < 1240 ? 107 : subroutines.count < 33_900 ? 1131 : 32_768
        guard let code = subroutines[value + bias] else { return false }
        bytes.removeSubrange(start...)
        return write(code, depth: depth + 1)
    }
}
