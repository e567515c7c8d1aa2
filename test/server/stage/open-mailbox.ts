import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

type Received = { id: string; to: string[]; head: string; body: string };

/** A real SMTP server on this machine that keeps what it gets. */
export async function openMailbox() {
  const received: Received[] = [];
  const box = {
    received,
    /** Takes mails ("yes"), says "not now" (451), or keeps them and never says that it did. */
    answers: "yes" as "yes" | "later" | "silence",
    settings: {
      host: "127.0.0.1",
      port: 0,
      secure: false,
      login: null,
      from: "S <s@munten.example>",
    },
    /** Under how many names mails came: what a mail program shows. */
    shown: (to: string) =>
      new Set(received.filter((one) => one.to.includes(to)).map(({ id }) => id)).size,
    close: () =>
      new Promise<void>((closed) => {
        server.close(closed);
      }),
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    closeTimeout: 100,
    onData: (stream, session, taken) => {
      void text(stream).then((mail) => {
        const { answers } = box;
        if (answers === "later")
          return taken(Object.assign(new Error("later"), { responseCode: 451 }));
        const [head = "", ...rest] = mail.split("\r\n\r\n");
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({
          id: /^message-id: (.*)$/im.exec(head)![1]!,
          to,
          head,
          body: rest.join("\n"),
        });
        if (answers === "yes") taken();
      });
    },
  });
  // Who is killed in the middle of a mail breaks the connection.
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  box.settings.port = (server.server.address() as AddressInfo).port;
  return box;
}
