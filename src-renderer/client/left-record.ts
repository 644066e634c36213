import { useLocation } from 'react-router'
import { z } from 'zod'

const leaving = z.object({ left: z.string() })

/** For the address of a list: which record, or which new one, is left for it. */
export const leftFor = (left: string): { readonly state: z.infer<typeof leaving> } => ({
  state: { left },
})

/** What was left for the list that is shown, as its address names it; `null` where one came here otherwise. */
export function useLeftRecord(): string | null {
  const { data } = leaving.safeParse(useLocation().state)
  return data?.left ?? null
}
