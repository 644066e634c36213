/** An identifier for a record that is created here: opaque, never shown. */
export const newId = (): string => crypto.randomUUID()
