extension Script {
    /// In a table to write in, Enter and the arrows go from cell to cell, and what is copied from a spreadsheet spreads
    /// over the cells from the one it is pasted into. Without it the paste field and Tab do the same work.
    static let sheet = #"""
        (function () {
          "use strict";

          function cells(row) { return Array.from(row.children).map(function (cell) { return cell.querySelector("input"); }); }

          function grid(input) {
            return Array.from(input.closest("table").tBodies[0].rows).map(cells);
          }

          function place(all, input) {
            for (var row = 0; row < all.length; row += 1) {
              var column = all[row].indexOf(input);
              if (column >= 0) { return [row, column]; }
            }
            return null;
          }

          // The next cell that can be written in, in one direction.
          function go(input, down, right) {
            var all = grid(input), at = place(all, input);
            if (!at) { return false; }
            var row = at[0] + down, column = at[1] + right;
            while (all[row] && column >= 0 && column < all[row].length) {
              if (all[row][column]) { all[row][column].focus(); all[row][column].select(); return true; }
              row += down;
              column += right;
            }
            return false;
          }

          document.querySelectorAll("[data-sheet]").forEach(function (sheet) {
            sheet.addEventListener("keydown", function (event) {
              var input = event.target;
              if (input.tagName !== "INPUT" || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) { return; }
              var atStart = input.selectionStart === 0 && input.selectionEnd === 0;
              var atEnd = input.selectionStart === input.value.length;
              var isWhole = input.selectionStart === 0 && atEnd && input.selectionEnd === input.value.length;
              var moved = false;
              if (event.key === "Enter") { go(input, event.shiftKey ? -1 : 1, 0); moved = true; }
              if (event.key === "ArrowDown") { moved = go(input, 1, 0); }
              if (event.key === "ArrowUp") { moved = go(input, -1, 0); }
              if (event.key === "ArrowRight" && (atEnd || isWhole)) { moved = go(input, 0, 1); }
              if (event.key === "ArrowLeft" && (atStart || isWhole)) { moved = go(input, 0, -1); }
              if (moved) { event.preventDefault(); }
            });

            sheet.addEventListener("paste", function (event) {
              var input = event.target;
              var text = event.clipboardData ? event.clipboardData.getData("text/plain") : "";
              if (input.tagName !== "INPUT" || !/[\t\n]/.test(text.replace(/\r?\n$/, ""))) { return; }
              var all = grid(input), at = place(all, input);
              if (!at) { return; }
              event.preventDefault();
              text.replace(/\r/g, "").replace(/\n$/, "").split("\n").forEach(function (line, down) {
                line.split("\t").forEach(function (value, right) {
                  var row = all[at[0] + down], cell = row && row[at[1] + right];
                  if (cell) { cell.value = value.trim(); }
                });
              });
            });
          });
        })();

        """#
}
