package enum DashboardPath {
    package static let page = "/dashboard"
}
