/** Hands a text, or what was written of it piece by piece, to the browser to keep as a file. */
export function saveFile(
  name: string,
  text: BlobPart | BlobPart[],
  type = "application/json",
): void {
  const url = URL.createObjectURL(new Blob([text].flat(), { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
