/** A dropped file as main takes it: its name and its content. */
export const sentFile = async (
  file: File,
): Promise<{ fileName: string; bytes: Uint8Array<ArrayBuffer> }> => ({
  fileName: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
})
