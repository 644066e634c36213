/** Two digits from 01 to 95 but 20, or 2A and 2B for Corsica, then three of which one is no zero. */
const MAINLAND = /^(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5])(?!000)\d{3}$/

/** Departments and bodies overseas have three digits, which leave two to the commune: 971 to 978, 984, 986 to 989. */
const OVERSEAS = /^(?:97[1-8]|98[46-9])(?!00)\d{2}$/

/** Whether a text is a code of a commune as INSEE builds them: its department, then its number (Code officiel géographique). */
export const isInseeCode = (text: string): boolean => MAINLAND.test(text) || OVERSEAS.test(text)
