/** In the address, in place of an identifier: the screen creates an agreement. */
export const NEW_AGREEMENT = 'nouvelle'
