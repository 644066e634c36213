import type { Section } from './section'

/** An explanation as plain text, to be pasted into a letter: a title, then numbered steps. */
export function explanationText(
  heading: { readonly amount: string; readonly where: string; readonly fingerprint: string },
  sections: readonly Section[],
): string {
  const steps = sections.map(({ title, value, rows, sentences, rules }, index) =>
    [
      `${String(index + 1)}. ${title}${value === '' ? '' : `\t${value}`}`,
      ...rows.map(({ label, aside, value: figure }) =>
        [`   ${label}`, aside ?? '', figure].filter((text) => text !== '').join('\t'),
      ),
      ...sentences.map((sentence) => `   ${sentence}`),
      ...(rules === undefined ? [] : [`   ${rules}`]),
    ].join('\n'),
  )
  return [`${heading.where}\n${heading.amount}`, ...steps, heading.fingerprint].join('\n\n')
}
