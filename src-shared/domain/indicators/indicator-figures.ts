/** Where a figure comes from: a settlement that the engine computed, a register, or a hypothesis that was typed. */
export type FigureSource =
  | 'settlements'
  | 'agents'
  | 'law'
  | 'costs'
  | 'bodies'
  | 'units'
  | 'absences'
  | 'typed'

/** What a figure counts. */
export type FigureUnit = 'cents' | 'minutes' | 'inhabitants' | 'hundredths' | 'halfDays'

/** The figures that indicators are computed from. */
export const INDICATOR_FIGURES = {
  /** Minutes paid to agents on the days and for the part that agreements lend. */
  lentMinutes: { unit: 'minutes', source: 'agents', whole: false },
  /** Minutes paid to all agents that are kept here. */
  keptMinutes: { unit: 'minutes', source: 'agents', whole: true },
  /** Minutes paid to a full time over the months. */
  fullTimeMinutes: { unit: 'minutes', source: 'law', whole: true },
  /** What agents employed by the group cost, and its part of those lent to it by its members. */
  groupPay: { unit: 'cents', source: 'costs', whole: false },
  /** What agents employed by the group and by its member communes cost. */
  allPay: { unit: 'cents', source: 'costs', whole: false },
  cost: { unit: 'cents', source: 'settlements', whole: false },
  billed: { unit: 'cents', source: 'settlements', whole: false },
  lenderPart: { unit: 'cents', source: 'settlements', whole: false },
  directMinutes: { unit: 'minutes', source: 'settlements', whole: false },
  billedMinutes: { unit: 'minutes', source: 'settlements', whole: false },
  /** Minutes that lent agents work over the months that are entered. */
  availableMinutes: { unit: 'minutes', source: 'agents', whole: false },
  inhabitants: { unit: 'inhabitants', source: 'bodies', whole: false },
  acts: { unit: 'hundredths', source: 'units', whole: false },
  /** The price of an hour bought without pooling. */
  alonePrice: { unit: 'cents', source: 'typed', whole: true },
  awayHalfDays: { unit: 'halfDays', source: 'absences', whole: false },
  workHalfDays: { unit: 'halfDays', source: 'agents', whole: false },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly unit: FigureUnit
      readonly source: FigureSource
      /** The same for each part and for all of them: not summed. */
      readonly whole: boolean
    }
  >
>

/** A figure that indicators are computed from. */
export type FigureCode = keyof typeof INDICATOR_FIGURES

/** The figures, in the order of the table. */
export const FIGURE_CODES = Object.keys(INDICATOR_FIGURES) as readonly FigureCode[]
