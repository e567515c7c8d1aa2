import { useQuery } from "@tanstack/react-query";
import { parseEventLogs } from "viem";
import { getBlockNumber, getCode, getLogs, readContract } from "viem/actions";
import { socialAccountAbi } from "../../../../protocol/abi/social-account.ts";
import { logsInRanges } from "../../../../protocol/accounts/logs-in-ranges.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { keptPasskey } from "../../../account/passkey/kept-passkey.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { answerOf, type Answer } from "../../../data/answer.ts";
import { devicesOf, distinct, type Device } from "./devices-of.ts";

/**
 * The devices of this account, as the chain has them: the key of this one, and every key that was ever announced, each
 * asked of the account itself.
 */
export function useDevices(): Answer<Device[]> {
  const { chain: opened, address } = useAccount();
  const { startBlock } = useConfig();
  return answerOf(
    useQuery({
      queryKey: ["live", "devices", address],
      queryFn: async () => {
        const chain = await opened();
        const own = keptPasskey()?.signer;
        const contract = { address, abi: socialAccountAbi } as const;
        if (!(await getCode(chain, { address })))
          return own ? [{ signer: own, acts: true, since: 0, waits: null }] : [];
        const logs = await logsInRanges(
          (fromBlock, toBlock) => getLogs(chain, { address, fromBlock, toBlock }),
          BigInt(startBlock),
          await getBlockNumber(chain, { cacheTime: 0 }),
        );
        const announced = parseEventLogs({
          abi: socialAccountAbi,
          eventName: "SignerChangeScheduled",
          logs,
        }).map(({ args }) => args.signer);
        const signers = distinct([...(own ? [own] : []), ...announced]);
        return devicesOf(
          await Promise.all(
            signers.map(async (signer) => {
              const args = [signer] as const;
              const [isSigner, since, [change, from]] = await Promise.all([
                readContract(chain, { ...contract, functionName: "isSigner", args }),
                readContract(chain, { ...contract, functionName: "signerSince", args }),
                readContract(chain, { ...contract, functionName: "signerChangeOf", args }),
              ]);
              return { signer, isSigner, since, change, from };
            }),
          ),
        );
      },
    }),
  );
}
