/// A table of points as a spreadsheet: its columns and how they are filled in.
extension Phrase {
    package static let scoreGridTitle = Phrase("Thang điểm", "Table of points")
    package static let scoreGridCode = Phrase("Số dòng", "Row number")
    package static let scoreGridCodeNote = Phrase(
        "Số của dòng như văn bản đặt: I, 2, 5.1. Ở dòng căn cứ khi bằng điểm: thứ tự, bắt đầu từ 1.",
        "As the document numbers it: I, 2, 5.1. Where the row says what decides between equals: its order, from 1.")
    package static let scoreGridSort = Phrase("Loại dòng", "Sort of row")
    package static let scoreGridSortNote = Phrase(
        "Chọn trong danh sách.", "Choose from the list.")
    package static let scoreGridWithin = Phrase("Thuộc dòng", "Within row")
    package static let scoreGridWithinNote = Phrase(
        "Số của dòng phía trên mà dòng này nằm trong; để trống nếu không có.",
        "Number of the row above that this one belongs to; empty when there is none.")
    package static let scoreGridTextNote = Phrase("Nội dung như văn bản ghi.", "As the document says it.")
    package static let scoreGridPoints = Phrase("Điểm tối đa", "Most points")
    package static let scoreGridPointsNote = Phrase(
        "Nhiều nhất hai chữ số thập phân. Dòng nhóm không có mức tối đa thì ghi 0.",
        "At most two decimals. A group without an upper bound has 0.")
    package static let scoreGridCondition = Phrase("Điều kiện", "Condition")
    package static let scoreGridConditionNote = Phrase(
        "Không đạt thì dòng này không có điểm.", "Without it the row brings nothing.")
    package static let scoreGridPart = Phrase("Tử số", "Part")
    package static let scoreGridPartNote = Phrase(
        "Điểm = điểm tối đa × tử số ÷ mẫu số. Ghi tên số liệu.", "Points = most × part ÷ whole. Name the figure.")
    package static let scoreGridWhole = Phrase("Mẫu số", "Whole")
    package static let scoreGridWholeNote = Phrase("Tên số liệu ở mẫu số.", "What the part is divided by.")
    package static let scoreGridEachPoints = Phrase("Điểm mỗi lần", "Points each")
    package static let scoreGridEachCount = Phrase("Số lần tối đa", "Most counted")
    package static let scoreGridEachText = Phrase("Đếm gì", "What is counted")
    package static let scoreGridEachNote = Phrase(
        "Ba cột đi cùng nhau: điểm mỗi lần, số lần tối đa, đếm gì.", "Three columns that go together.")
    package static let scoreGridBands = Phrase("Khoảng điểm", "Bands")
    package static let scoreGridSource = Phrase("Căn cứ trong văn bản", "Where it stands")
    package static let scoreGridSourceNote = Phrase("Mục, phụ lục của văn bản.", "Section or annex of the document.")
    package static let scoreGridTieHigher = Phrase("khi bằng điểm: số lớn hơn đứng trên", "when equal: higher first")
    package static let scoreGridTieLower = Phrase("khi bằng điểm: số nhỏ hơn đứng trên", "when equal: lower first")
    package static let scoreGridTieVote = Phrase("khi bằng điểm: bỏ phiếu", "when equal: by vote")

    package static let scoreGridHowRows = Phrase(
        "Mỗi dòng của thang điểm là một dòng của bảng, theo thứ tự của văn bản; dòng nhóm đứng trên các dòng của nhóm.",
        "Each row of the table is a row here, in the document's order; a group stands above its rows.")
    package static let scoreGridHowMethod = Phrase(
        "Mỗi dòng chỉ có một cách tính: tử số và mẫu số, hoặc điểm mỗi lần, hoặc khoảng điểm. Để trống cả ba: người chấm cho điểm.",
        "A row has one way of scoring at most: part and whole, points each, or bands. None: points are given by hand.")
    package static let scoreGridHowBands = Phrase(
        """
        Khoảng điểm viết: từ 88 đến dưới 90: 2; trên 90 đến dưới 100: 4; 100 trở lên: 5. Có thể viết bằng dấu: 88-<90: 2; \
        >=100: 5; không ghi dấu (88-90) là tính cả hai đầu.
        """,
        """
        Bands are written 88-90: 2; >90-<100: 4; >=100: 5, or in Vietnamese words. Without a sign both ends belong to the \
        band.
        """)
    package static let scoreGridHowTies = Phrase(
        "Căn cứ khi bằng điểm viết ở các dòng cuối; dòng có số 1 bắt đầu một chuỗi.",
        "What decides between equals stands in the last rows; number 1 begins a chain.")
    package static let scoreGridTemplate = Phrase("Tải bảng mẫu (Excel)", "Download the template (Excel)")
}
