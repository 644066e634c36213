/** Members of records have few names, which come by the hundred thousand: each is written as JSON once. */
const written = new Map<string, string>()

function nameOf(member: string): string {
  const known = written.get(member)
  if (known !== undefined) return known
  const name = `${JSON.stringify(member)}:`
  written.set(member, name)
  return name
}

/** Whether names come in the order of their letters. */
function areSorted(members: readonly (readonly [string, unknown])[]): boolean {
  let before = ''
  for (const [name] of members) {
    if (name < before) return false
    before = name
  }
  return true
}

/**
 * JSON with sorted keys and no spaces: the same value gives the same text everywhere (the subset of RFC 8785 that
 * holds for strings, booleans, null and safe integers; a fraction throws, since no float may enter a fingerprint).
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string')
    return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new RangeError(`Not a safe integer: ${value}`)
    return String(value)
  }
  if (Array.isArray(value)) {
    // Figures come by the hundred thousand: a list of whole numbers is written in one go.
    const whole = value.every((item) => Number.isSafeInteger(item))
    return `[${(whole ? value : value.map(canonicalJson)).join(',')}]`
  }
  if (typeof value === 'object') {
    const members = Object.entries(value)
    // Objects of one shape come by the ten thousand, and mostly sorted.
    if (!areSorted(members)) members.sort(([a], [b]) => (a < b ? -1 : 1))
    let text = ''
    for (const [name, member] of members)
      if (member !== undefined)
        text += `${text === '' ? '' : ','}${nameOf(name)}${canonicalJson(member)}`
    return `{${text}}`
  }
  throw new TypeError(`No JSON for a ${typeof value}`)
}
