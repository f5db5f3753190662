/** Always as a stream: in Node 20 a whole windows-1252 text comes out wrong (0x80–0x9F), a streamed one does not. */
export function decodeAs(label: string, chunks: readonly Uint8Array[], fatal = false): string {
  const decoder = new TextDecoder(label, {fatal});
  return chunks.map((chunk) => decoder.decode(chunk, {stream: true})).join('') + decoder.decode();
}
