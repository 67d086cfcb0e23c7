extension Script {
    /// On a review page a press on a line or a value scrolls only the other pane and marks both ends. Without it the
    /// links jump and `:target` marks.
    static let review = #"""
        (function () {
          "use strict";
          var review = document.querySelector(".review");
          if (!review) { return; }

          function mark(element) {
            element.classList.add("review-here");
          }

          review.addEventListener("click", function (event) {
            var link = event.target.closest('a[href^="#"]');
            if (!link) { return; }
            var target = document.getElementById(link.getAttribute("href").slice(1));
            var fold = target && target.closest("details");
            if (fold) { fold.open = true; }
            var pane = target && target.closest(".review-pane");
            if (!pane || getComputedStyle(pane).overflowY !== "auto") { return; }
            // One above the other, as on a phone, the browser's own jump leads there, and back again.
            var from = link.closest(".review-pane");
            if (from && from !== pane
              && Math.abs(from.getBoundingClientRect().left - pane.getBoundingClientRect().left) < 8) { return; }
            event.preventDefault();
            review.querySelectorAll(".review-here").forEach(function (old) { old.classList.remove("review-here"); });
            mark(target);
            mark(link.closest(".source-line, .review-field, .review-entry") || link);
            var place = target.getBoundingClientRect().top - pane.getBoundingClientRect().top;
            pane.scrollTop += place - pane.clientHeight / 3;
            history.replaceState(null, "", link.getAttribute("href"));
            target.setAttribute("tabindex", "-1");
            target.focus({ preventScroll: true });
          });
        })();

        """#
}
