/** Loads the writers of documents when the first is asked: the window does not wait for their libraries. */
export const documents = () => import('../documents/writers')
