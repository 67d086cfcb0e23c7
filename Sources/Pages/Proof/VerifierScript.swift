/// What the offline verifier runs. It writes text only as text, and takes a code only in the one spelling the program
/// gives it, as `ProofToken` does.
enum VerifierScript {
    static let text: HTML = #"""

        "use strict";
        const find = (id) => document.getElementById(id);

        function decoded(word) {
          const plain = atob(word.replaceAll("-", "+").replaceAll("_", "/"));
          const again = btoa(plain).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
          if (again !== word) throw new Error("another spelling");
          return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
        }

        function read(text) {
          const found = /TD1\.([A-Za-z0-9_\-]{1,2400})\.([A-Za-z0-9_\-]{86})(?![A-Za-z0-9_\-])/.exec(text.replace(/\s+/g, ""));
          if (!found) return null;
          try {
            const payload = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(decoded(found[1]));
            const lines = payload.split("\n");
            if (lines.length !== 9 || !/^\d{4}-\d\d-\d\d$/.test(lines[6]) || !/^\d+$/.test(lines[7])) return null;
            return { payload, lines, signature: decoded(found[2]) };
          } catch { return null; }
        }

        async function verdict(code) {
          const own = [...document.querySelectorAll("#keys li")].find((key) => key.dataset.name === code.lines[0]);
          if (!own) return "forged";
          let key;
          try {
            key = await crypto.subtle.importKey("raw", decoded(own.dataset.public), { name: "Ed25519" }, false, ["verify"]);
          } catch { return "unsupported"; }
          const message = new TextEncoder().encode("thidua certificate 1\n" + code.payload);
          if (!await crypto.subtle.verify({ name: "Ed25519" }, key, code.signature, message)) return "altered";
          if (own.dataset.agency !== code.lines[1]) return "forged";
          return own.dataset.retired && code.lines[6] > own.dataset.retired ? "afterRetirement" : "signed";
        }

        async function show() {
          const code = read(find("code").value);
          const isTyped = /^[A-Za-z0-9]{12}$/.test(find("code").value.replace(/[\s\-–.]/g, ""));
          const result = code ? await verdict(code) : isTyped ? "typed" : "unreadable";
          for (const one of document.querySelectorAll("[data-verdict]")) one.hidden = one.dataset.verdict !== result;
          find("facts").hidden = !code || result === "unsupported";
          find("says").hidden = result !== "signed";
          find("claims").hidden = result === "signed";
          for (const fact of document.querySelectorAll("[data-field]"))
            fact.textContent = code ? code.lines[Number(fact.dataset.field)] : "";
        }

        find("verify").addEventListener("click", show);

        """#
}
