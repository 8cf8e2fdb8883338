package newsgraph.report;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A real browser without a window, which looks at a page as a reader does. It reaches this machine alone, as which
 * {@code evil.example} passes, too.
 */
public final class Chromium implements AutoCloseable {

    /** It warns that it doesn't know the newest Chromium's tools for developers by heart. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        SELENIUM.setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;

    /** Starts it. */
    public Chromium() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(installed("chromium"));
        options.addArguments(
                "--headless=new",
                // In a container there is often no user but root, for whom Chromium has no sandbox.
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--host-resolver-rules=MAP evil.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--window-size=1300,900");
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logging);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(installed("chromedriver"))
                        .build(),
                options);
    }

    private static File installed(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no " + program + " here; install it: apt-get install chromium chromium-driver"))
                .toFile();
    }

    void open(Path page) {
        open(page.toUri().toString());
    }

    /** Opens an address anew, even if it is open already. */
    public void open(String address) {
        driver.get("about:blank");
        driver.get(address);
    }

    void show(String view) {
        element("#tab-" + view).click();
        until("return !document.getElementById('" + view + "').hidden");
    }

    /** Returns the first element that {@code selector} finds. */
    public WebElement element(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** Returns all elements that {@code selector} finds. */
    public List<WebElement> elements(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Returns the text that a reader sees of the first element. */
    public String text(String selector) {
        return element(selector).getText();
    }

    /** Returns the text that a reader sees of each element. */
    public List<String> texts(String selector) {
        return elements(selector).stream().map(WebElement::getText).toList();
    }

    /** Runs a script in the page and returns what it returns. */
    public @Nullable Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Waits until the script {@code condition} returns true. */
    public void until(String condition) {
        new WebDriverWait(driver, Duration.ofSeconds(60))
                .withMessage(condition)
                .until(driver -> Boolean.TRUE.equals(run(condition)));
    }

    /** Clicks the network where the edge of {@code key} is drawn. */
    void clickEdge(String key) {
        List<?> at = List.copyOf((Collection<?>) Objects.requireNonNull(run("""
                const data = JSON.parse(document.getElementById('data').textContent);
                const cy = document.getElementById('canvas')._cyreg.cy;
                const point = cy.getElementById('e' + data.relations.findIndex(r => r.key === arguments[0])).renderedMidpoint();
                return [Math.round(point.x - cy.width() / 2), Math.round(point.y - cy.height() / 2)];
                """, key)));
        int x = ((Number) at.get(0)).intValue();
        int y = ((Number) at.get(1)).intValue();
        new Actions(driver).moveToElement(element("#canvas"), x, y).click().perform();
    }

    /** Presses keys, wherever the focus is. */
    public void press(CharSequence... keys) {
        for (CharSequence key : keys) {
            new Actions(driver).sendKeys(key).perform();
        }
    }

    /** Presses Tab until {@code selector} has the focus, as it must within {@code most} steps. */
    void tabTo(String selector, int most) {
        for (int i = 0; i < most && !hasFocus(selector); i++) {
            press(Keys.TAB);
        }
    }

    boolean hasFocus(String selector) {
        return Boolean.TRUE.equals(run("return document.activeElement.matches(arguments[0])", selector));
    }

    void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 844, "deviceScaleFactor", 1, "mobile", false));
    }

    void scheme(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Returns what the browser complained of since the last time. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
