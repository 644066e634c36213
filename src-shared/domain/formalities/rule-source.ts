/** The source of a rule: an article that was read, or usage, which is no law and is never shown as such. */
export type RuleSource =
  | { readonly kind: 'law'; readonly article: string }
  | { readonly kind: 'usage' }

/** What an article says. */
export const law = (article: string): RuleSource => ({ kind: 'law', article })

/** What is commonly done. */
export const usage: RuleSource = { kind: 'usage' }
