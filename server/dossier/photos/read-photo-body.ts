import type { Context } from "hono";
import { Problem } from "../../problems/problem.ts";
import { photoFault } from "./photo-fault.ts";

/** The photo in the body of a request. @throws Problem bad-input for anything but a bare JPEG. */
export async function readPhotoBody(c: Context): Promise<Uint8Array> {
  if (c.req.header("content-type") !== "image/jpeg") {
    throw new Problem("bad-input", "Send image/jpeg");
  }
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  const fault = photoFault(bytes);
  if (fault === "too many bytes") throw new Problem("too-large");
  if (fault) throw new Problem("bad-input", fault);
  return bytes;
}
