import { store } from '../../../client/store'

/** The year that was chosen last in this session; `null`: none, so the present one or that of the charge. */
export const serviceYear = store<number | null>(null)
