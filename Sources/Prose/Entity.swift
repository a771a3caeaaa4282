/// The characters that HTML gives names or numbers to.
enum Entity {
    /// The UTF-8 of an entity, from `&` to `;`; nil for a name that is not known here, which then stays as it is written.
    static func decode(_ entity: ArraySlice<UInt8>) -> [UInt8]? {
        let name = entity.dropFirst().dropLast()
        guard let first = name.first else { return nil }
        if first == UInt8(ascii: "#") { return number(name.dropFirst()) }
        return names[String(decoding: name, as: UTF8.self)].map { Array($0.utf8) }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
        let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
        let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
        guard let value = UInt32(text, radix: isHexadecimal ? 16 : 10) else { return nil }
        // As CommonMark has it: what is no character is shown as one that says so.
        let scalar = value == 0 ? nil : Unicode.Scalar(value)
        return Array(UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
    }

    /// Those that occur in prose; there are two thousand more, for formulas.
    private static let names: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}",
        "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "zwnj": "\u{200C}", "zwj": "\u{200D}",
        "ndash": "–", "mdash": "—", "minus": "−", "hellip": "…", "middot": "·", "bull": "•",
        "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "laquo": "«", "raquo": "»",
        "lsaquo": "‹", "rsaquo": "›", "prime": "′", "Prime": "″",
        "plusmn": "±", "times": "×", "divide": "÷", "le": "≤", "ge": "≥", "ne": "≠", "asymp": "≈", "sim": "∼",
        "infin": "∞", "deg": "°", "permil": "‰", "sup1": "¹", "sup2": "²", "sup3": "³", "frac12": "½", "frac14": "¼",
        "frac34": "¾", "radic": "√", "sum": "∑", "larr": "←", "rarr": "→", "uarr": "↑", "darr": "↓", "harr": "↔",
        "reg": "®", "trade": "™", "copy": "©", "sect": "§", "para": "¶", "dagger": "†", "Dagger": "‡", "euro": "€",
        "pound": "£", "yen": "¥", "cent": "¢", "micro": "µ", "ordm": "º", "ordf": "ª", "iexcl": "¡", "iquest": "¿",
        "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "zeta": "ζ", "eta": "η", "theta": "θ",
        "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π", "rho": "ρ", "sigma": "σ",
        "tau": "τ", "phi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ",
        "Lambda": "Λ", "Sigma": "Σ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω",
        "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "aacute": "á",
        "agrave": "à", "acirc": "â", "atilde": "ã", "aring": "å", "aelig": "æ", "ccedil": "ç", "eacute": "é",
        "egrave": "è", "ecirc": "ê", "euml": "ë", "iacute": "í", "igrave": "ì", "icirc": "î", "iuml": "ï",
        "ntilde": "ñ", "oacute": "ó", "ograve": "ò", "ocirc": "ô", "otilde": "õ", "oslash": "ø", "oelig": "œ",
        "uacute": "ú", "ugrave": "ù", "ucirc": "û", "yacute": "ý", "yuml": "ÿ", "scaron": "š", "Eacute": "É",
        "Aring": "Å", "Oslash": "Ø",
    ]
}
