/** One horizontal bar. */
export interface BarRow {
  readonly id: string
  readonly label: string
  readonly value: number
  readonly valueLabel: string
  /** `named`: the title names it. `over`: beyond its plan. */
  readonly tone: 'named' | 'plain' | 'over'
  /** A second kind of body. */
  readonly hatched: boolean
  /** The plan, in the unit of the values. */
  readonly mark?: number
}

/** One column made of parts. */
export interface StackColumn {
  readonly id: string
  readonly label: string
  readonly parts: readonly number[]
  /** What the whole column comes to, for screen readers. */
  readonly valueLabel: string
  readonly mark?: number
  /** Written above the column. */
  readonly note?: string
}

/** One part of the columns, with its name and look. */
export interface StackSeries {
  readonly label: string
  readonly hatched: boolean
}

const FILL = { named: 'var(--accent)', plain: 'var(--bar2)', over: 'var(--c2)' } as const

/** The colour of a bar; a hatched one takes the pattern that `HatchPattern` defines. */
export const fillOf = (tone: BarRow['tone'], hatched: boolean): string =>
  hatched ? `url(#hatch-${tone})` : FILL[tone]

/** The plain colour of a tone. */
export const colourOf = (tone: BarRow['tone']): string => FILL[tone]
