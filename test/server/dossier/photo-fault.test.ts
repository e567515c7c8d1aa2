import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bareJpeg } from "../../../protocol/photos/bare-jpeg.ts";
import { MOST_PHOTO_BYTES } from "../../../protocol/photos/limits.ts";
import { photoFault } from "../../../server/dossier/photos/photo-fault.ts";
import { CANVAS_JPEG, segment, withBytes } from "../stage/photo.ts";

const HEAD = 20;
const bare = bareJpeg(CANVAS_JPEG)!;
/** Where the coded picture begins. */
const scan = Buffer.from(bare).indexOf(Buffer.of(0xff, 0xda)) + 14;
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

describe("a photo as the wallet sends it", () => {
  it("is a JPEG without a word beside the picture", () => {
    expect(latin(CANVAS_JPEG)).toContain("ICC_PROFILE");
    expect(latin(bare)).not.toMatch(/ICC_PROFILE|Exif|Google/);
    expect(photoFault(bare)).toBeNull();
  });

  it("may hold by chance what is the beginning of a script or a drawing", () => {
    expect(photoFault(withBytes(bare, scan, "#!/"))).toBeNull();
    expect(photoFault(withBytes(bare, scan, "<svg"))).toBeNull();
  });

  it("loses its place, its phone, its comment and what comes after its end", () => {
    const spoken = [
      segment(0xe1, "Exif\0\0GPS 51.98 5.91"),
      segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"),
      segment(0xed, "Photoshop 3.0 Wimkje"),
      segment(0xfe, "made at Parkstraat 1"),
    ];
    const told = spoken.reduce((bytes, more) => withBytes(bytes, HEAD, more), CANVAS_JPEG);
    expect(bareJpeg(withBytes(told, told.length, "and more"))).toEqual(bare);
    expect(bareJpeg(bare)).toEqual(bare);
  });

  it("is not made of anything else", () => {
    for (const other of ["", "%PDF-1.7", "GIF89a", "\x89PNG\r\n\x1a\n", "\xff\xd8\xff", "<svg/>"]) {
      expect(bareJpeg(Buffer.from(other, "latin1"))).toBeNull();
    }
  });
});

describe("the server refuses a photo", () => {
  const faulty: [string, Uint8Array, string][] = [
    ["as the canvas made it", CANVAS_JPEG, "metadata"],
    ["with EXIF", withBytes(bare, HEAD, segment(0xe1, "Exif\0\0GPS")), "metadata"],
    ["with EXIF first", withBytes(bare, 2, segment(0xe1, "Exif\0\0GPS")), "metadata"],
    ["with a comment", withBytes(bare, HEAD, segment(0xfe, "hello")), "metadata"],
    [
      "with a comment between its scans",
      withBytes(bare, bare.length - 2, segment(0xfe, "x")),
      "metadata",
    ],
    ["with a second head", withBytes(bare, HEAD, segment(0xe0, "JFXX\0\x10")), "metadata"],
    ["with bytes after its end", withBytes(bare, bare.length, "PK\x03\x04"), "bytes after the end"],
    ["with bytes before it", withBytes(bare, 0, "GIF89a"), "no JPEG"],
    ["with bytes between its parts", withBytes(bare, HEAD, "\0\0"), "no JPEG"],
    [
      "with a table that is too long",
      withBytes(bare, HEAD, segment(0xdb, "\0".repeat(99))),
      "wrong table",
    ],
    [
      "with codes that do not add up",
      withBytes(bare, HEAD, segment(0xc4, "\0\x05" + "\0".repeat(15))),
      "wrong table",
    ],
    ["that is cut short", bare.subarray(0, bare.length - 2), "no JPEG"],
    ["without a picture", Uint8Array.of(...bare.subarray(0, HEAD), 0xff, 0xd9), "no picture"],
    [
      "that is also a PDF",
      withBytes(bare, scan, "%PDF-1.7 1 0 obj"),
      "another kind of file at the same time",
    ],
    [
      "that is also a page",
      withBytes(bare, scan, "<SCRIPT>alert(1)"),
      "another kind of file at the same time",
    ],
    [
      "that is also a ZIP",
      withBytes(bare, bare.length - 2, `PK\x05\x06${"\0".repeat(16)}\x02\0`),
      "another kind of file at the same time",
    ],
    ["of too many bytes", new Uint8Array(MOST_PHOTO_BYTES + 1), "too many bytes"],
  ];
  it.each(faulty)("%s", (_, bytes, fault) => {
    expect(photoFault(bytes)).toBe(fault);
  });

  it("of more pixels than a phone draws at ease", () => {
    const frame = Buffer.from(bare).indexOf(Buffer.of(0xff, 0xc0));
    const huge = bare.slice();
    huge.set([0xff, 0xff], frame + 5);
    expect(photoFault(huge)).toBe("too many pixels");
    huge.set([0, 0], frame + 5);
    expect(photoFault(huge)).toBe("no picture");
  });

  it("or says nothing, whatever bytes come", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(bare.length), (more, at) => {
        const bytes = withBytes(bare, at, more);
        const fault = photoFault(bytes);
        // What it lets through holds no metadata: taking that away changes nothing.
        if (fault === null) expect(bareJpeg(bytes)).toEqual(bytes);
        expect(photoFault(more)).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
