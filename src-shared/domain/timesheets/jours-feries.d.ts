/** The kept library of French public holidays: it ships no types. */
declare module '@socialgouv/jours-feries' {
  /** An instant of local time, with only the methods that a day can be read from. */
  interface LocalMoment {
    getTime(): number
    setTime(milliseconds: number): number
    getFullYear(): number
    getMonth(): number
    getDate(): number
  }

  /** Midnight, local time, of each public holiday of a year, by French name. */
  export default function joursFeries(
    year: number,
    options?: { readonly alsace: boolean },
  ): Readonly<Record<string, LocalMoment>>
}
