/** What writes documents, read when the first is asked: the window does not wait for its libraries. */
export const documents = () => import('../documents/writers')
