/** What the identifiers of events end with that this program has written: their titles end with the length of the hours. */
export const OWN_EVENT = '@quotite'
