/// The one script of the site. Every page works without it; with it drafts save themselves, letters are counted, and a
/// button is not sent twice. Its words come from attributes the page writes, so it knows no language.
package enum Script {
    package static let text = [inspection, drafts, unsaved, forms, review, sheet, slides].joined()

    /// Changes with the text.
    package static let version = ContentVersion.of(text)

    private static let forms = #"""
        (function () {
          "use strict";

          // How many letters are left, counted as people count them and as the server does.
          function count(area) {
            var line = document.getElementById(area.id.replace("field-", "count-"));
            if (!line) { return; }
            var letters = window.Intl && Intl.Segmenter
              ? Array.from(new Intl.Segmenter().segment(area.value)).length
              : Array.from(area.value.normalize("NFC")).length;
            var left = Number(area.dataset.limit) - letters;
            var words = left < 0 ? area.dataset.over : area.dataset.left;
            line.textContent = words.replace("{count}", String(Math.abs(left)).replace(/\B(?=(\d{3})+$)/g, "."));
            line.classList.toggle("over", left < 0);
          }

          document.querySelectorAll("textarea[data-limit]").forEach(function (area) {
            area.addEventListener("input", function () { count(area); });
            count(area);
          });

          // Pressed twice is sent once. The pressed button keeps its name and value: it is disabled after the form was read.
          document.addEventListener("submit", function (event) {
            var form = event.target;
            if (form.method !== "post") { return; }
            if (form.dataset.sent) { event.preventDefault(); return; }
            form.dataset.sent = "1";
            setTimeout(function () {
              form.querySelectorAll("button").forEach(function (button) {
                if (!button.disabled) { button.disabled = true; button.dataset.waits = "1"; }
              });
            }, 0);
            // A file is answered: the page stays as it is, and no event tells when the file has come.
            if ("download" in form.dataset) { setTimeout(function () { free(form); }, 5000); }
          });

          function free(form) {
            delete form.dataset.sent;
            form.querySelectorAll("button[data-waits]").forEach(function (button) {
              button.disabled = false;
              delete button.dataset.waits;
            });
          }

          // Back in the history: the page is as it was left, but may be sent again.
          window.addEventListener("pageshow", function () {
            document.querySelectorAll("form[data-sent]").forEach(free);
          });

          // Back in the history a page may come anew. Its forms take up the mark they had, so that a press repeated
          // unchanged is known again, and what was changed is sent as something else.
          var way = (performance.getEntriesByType("navigation")[0] || {}).type;
          var before = way === "back_forward" && history.state && history.state.mark;
          document.querySelectorAll("input[name=csrf]").forEach(function (field) {
            var parts = field.value.split(".");
            if (parts.length !== 2) { return; }
            if (before) { field.value = parts[0] + "." + before; return; }
            history.replaceState(Object.assign({}, history.state, { mark: parts[1] }), "");
          });

          document.querySelectorAll("[data-print]").forEach(function (button) {
            button.hidden = false;
            button.addEventListener("click", function () { window.print(); });
          });

          var errors = document.querySelector("[data-focus]");
          if (errors) { errors.focus(); }
        })();

        """#
}
