/** Days that a body has to pay from the sending of a statement, where the agreement says nothing: usage, not law. */
export const PAYMENT_DAYS = 30
