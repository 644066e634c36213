/** The parts of what is said, without those of which there is nothing to say: `said(name, count > 0 && words)`. */
export const said = (...parts: readonly (string | false | null | undefined)[]): readonly string[] =>
  parts.filter((part) => typeof part === 'string')
