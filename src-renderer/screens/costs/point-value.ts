import { store } from '../../client/store'

/** The value of the point as last typed in this session: it is the same for every agent and month. */
export const pointValue = store('')
