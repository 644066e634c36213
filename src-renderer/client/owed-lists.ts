/** The lists of the payments screen, each with its part of the address; claims need none. */
const LISTS = {
  claims: undefined,
  contested: 'contestes',
  late: 'en-retard',
  reductions: 'a-restituer',
  excesses: 'trop-percus',
} as const

/** A list of the payments screen. */
export type OwedList = keyof typeof LISTS

/** The lists, in the order in which they are offered. */
export const OWED_LISTS = ['claims', 'contested', 'late', 'reductions', 'excesses'] as const

/** The part of the address that names a list. */
export const partOfOwedList = (list: OwedList): string | undefined => LISTS[list]

/** The list that a part of the address names; claims where it names none. */
export const owedListAt = (part: string | undefined): OwedList =>
  OWED_LISTS.find((list) => LISTS[list] === part) ?? 'claims'
