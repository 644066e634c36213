import { mayShowOld } from '../client/may-show-old'

/**
 * Whether something else may be kept of a cell than it shows: what was typed in it here may have been undone since, or what is shown may
 * be old. What is typed then is kept also where it is what is shown; main changes nothing where it is kept already.
 */
export const mayDiffer = ({ state }: { readonly state: string }): boolean =>
  state === 'kept' || state === 'pending' || mayShowOld()
