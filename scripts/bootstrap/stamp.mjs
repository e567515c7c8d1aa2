/** Run by npm after every install: notes for which lock file, platform and Node it was. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { stampFile, stampOf } from "./dependencies.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [nodeMajor = ""] = process.versions.node.split(".");
writeFileSync(stampFile(root), stampOf(root, nodeMajor));
