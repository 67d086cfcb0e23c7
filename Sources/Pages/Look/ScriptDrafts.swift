extension Script {
    static let drafts = #"""
        (function () {
          "use strict";

          var pause = 1500, retry = 15000;

          function clock() {
            var now = new Date();
            return ("0" + now.getHours()).slice(-2) + ":" + ("0" + now.getMinutes()).slice(-2);
          }

          // Files are left out: they are sent once, with the form itself.
          function fields(form) {
            var sent = new URLSearchParams();
            new FormData(form).forEach(function (value, name) {
              if (typeof value === "string") { sent.append(name, value); }
            });
            return sent;
          }

          function keep(form) {
            var status = form.querySelector("[data-autosave-status]");
            var version = 0, saved = 0, busy = false, stopped = false, timer = null, leaving = false;

            function say(text, failed) {
              if (!status) { return; }
              status.textContent = text;
              status.classList.toggle("failed", Boolean(failed));
            }

            function later(delay) {
              clearTimeout(timer);
              timer = setTimeout(save, delay);
            }

            function failed(words) {
              say(words || form.dataset.failed, true);
              later(retry);
            }

            function took(answer, sentVersion) {
              if (answer.status === 409) {
                stopped = true;
                say(form.dataset.conflict, true);
                return;
              }
              // Sent on to the log-in, or told to log in.
              if (answer.type === "opaqueredirect" || answer.status === 401) { failed(form.dataset.ended); return; }
              if (!answer.ok) { failed(); return; }
              var revision = answer.headers.get("Revision");
              var field = form.querySelector("input[name=revision]");
              if (revision && field) { field.value = revision; }
              saved = sentVersion;
              say(form.dataset.saved.replace("{time}", clock()));
              if (version > saved) { later(pause); }
            }

            // One at a time: two on the way would race for the same revision.
            function save() {
              if (busy || stopped || leaving || version === saved) { return; }
              var sentVersion = version;
              busy = true;
              say(form.dataset.saving);
              fetch(form.dataset.autosave, {
                method: "POST", body: fields(form), credentials: "same-origin", redirect: "manual"
              }).then(function (answer) {
                busy = false;
                took(answer, sentVersion);
              }, function () {
                busy = false;
                failed();
              });
            }

            function changed() {
              version += 1;
              if (!stopped) { later(pause); }
            }

            form.addEventListener("input", changed);
            form.addEventListener("change", changed);
            form.addEventListener("submit", function () { leaving = true; clearTimeout(timer); });
            window.addEventListener("pageshow", function () { leaving = false; });
            window.addEventListener("online", save);
            document.addEventListener("visibilitychange", function () {
              if (document.visibilityState === "hidden") { save(); }
            });
            window.addEventListener("beforeunload", function (event) {
              if (!leaving && version > saved) { event.preventDefault(); event.returnValue = ""; }
            });
            say(form.dataset.on);
          }

          document.querySelectorAll("form[data-autosave]").forEach(keep);
        })();

        """#
}
