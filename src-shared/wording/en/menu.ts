import type { Sentences } from '../sentences'
import type { frMenu } from '../fr/menu'

/** Sentences of the area `menu`, in English. */
export const enMenu: Sentences<typeof frMenu> = {}
