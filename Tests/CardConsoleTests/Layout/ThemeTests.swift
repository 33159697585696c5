import CardConsole
import Testing

@Suite("Light and dark")
struct ThemeTests {
    @Test(
        "The page is drawn as was chosen, or as the system is",
        arguments: [("dark", "dark"), ("light", "light"), ("system", nil), ("\"><script>", nil), (nil, nil)]
    )
    func choice(_ cookie: String?, _ attribute: String?) {
        let cookies = cookie.map { [Theme.cookieName: $0] } ?? [:]
        #expect(Theme(cookies: cookies).attribute == attribute)
    }
}
