import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { schemas } from "../../indexer/stage/tables.ts";
import { refuseOtherRows } from "./same-rows.ts";

type Place = { chainUrl: string; databaseUrl: string; deploymentFile: string };

/** Seconds in which the index's own handlers, without Ponder, make the same rows. After the index: both are compared. */
export async function runPlain({ chainUrl, databaseUrl, deploymentFile }: Place): Promise<number> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["test/bench/plain-index/main.ts"],
    {
      env: {
        ...process.env,
        CHAIN_RPC_URL: chainUrl,
        DATABASE_URL: databaseUrl,
        DEPLOYMENT_FILE: deploymentFile,
      },
    },
  );
  const [indexSchema = ""] = await schemas(databaseUrl);
  await refuseOtherRows(databaseUrl, indexSchema);
  return (JSON.parse(stdout) as { seconds: number }).seconds;
}
