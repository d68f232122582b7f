/** Sources of patterns for names, shared by the rule rows of both languages: letters, not words. */
const token = "\\p{Lu}[\\p{L}.'’-]*"

/** One person's name of two to six parts, with the particles that names have in either language. */
export const personName = `${token}(?:\\s+(?:(?:von|van|de|der|den|zu|di|da|du|al|bin|el|la|le)\\s+){0,2}${token}){1,5}`

/** A list of names joined by commas, "und", "and" or "&". */
export const nameList = `${token}(?:(?:\\s*,\\s*(?:und\\s+|and\\s+)?|\\s+(?:und|and|&)\\s+|\\s+(?:(?:von|van|de|der|den|zu|di|da|du|al|bin|el|la|le)\\s+){0,2})${token}){0,24}`
